# message: gives managers another pay
# misconception: super() may jump over the level above
class Manager(Employee):
    def __init__(self, name, hourly, bonus):
        super().__init__(name, hourly)
        self.bonus = bonus

    def pay(self):
        return super().pay() + self.bonus


class Director(Manager):
    def __init__(self, name, hourly, bonus, team):
        super().__init__(name, hourly, bonus)
        self.team = list(team)

    def pay(self):
        return super(Manager, self).pay() + self.bonus + 1000 * len(self.team)

    def add(self, employee):
        if employee not in self.team:
            self.team.append(employee)

    def managers(self):
        return len([one for one in self.team if isinstance(one, Manager)])
