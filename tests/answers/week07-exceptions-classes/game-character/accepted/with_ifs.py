class Character:
    def __init__(self, name, health=100):
        self.name = name
        self.health = health

    def hit(self, points):
        self.health -= points
        if self.health < 0:
            self.health = 0
        return self.health

    def heal(self, points):
        if self.health == 0:
            return 0
        self.health += points
        if self.health > 100:
            self.health = 100
        return self.health

    def is_alive(self):
        return self.health != 0
