class Manager(Employee):
    def __init__(self, name, hourly, bonus):
        super().__init__(name, hourly)
        self.bonus = bonus

    def pay(self):
        return self.bonus + super().pay()


class Director(Manager):
    def __init__(self, name, hourly, bonus, team):
        super().__init__(name, hourly, bonus)
        self.team = []
        for employee in team:
            self.team.append(employee)

    def pay(self):
        total = super().pay()
        for _ in self.team:
            total += 1000
        return total

    def add(self, employee):
        for member in self.team:
            if member is employee:
                return
        self.team.append(employee)

    def managers(self):
        count = 0
        for member in self.team:
            if isinstance(member, Manager):
                count += 1
        return count
