# message: made kind
# misconception: a tuple is a list that nobody changes
class Manager(Employee):
    def __init__(self, name, hourly, bonus):
        super().__init__(name, hourly)
        self.bonus = bonus

    def pay(self):
        return super().pay() + self.bonus


class Director(Manager):
    def __init__(self, name, hourly, bonus, team):
        super().__init__(name, hourly, bonus)
        self.team = tuple(team)

    def pay(self):
        return super().pay() + 1000 * len(self.team)

    def add(self, employee):
        if employee not in self.team:
            self.team += (employee,)

    def managers(self):
        return len([one for one in self.team if isinstance(one, Manager)])
