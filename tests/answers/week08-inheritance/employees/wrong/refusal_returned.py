# message: add returns nothing, also when
# misconception: a method that leaves something out must say so
class Manager(Employee):
    """An employee with a bonus."""

    def __init__(self, name, hourly, bonus):
        super().__init__(name, hourly)
        self.bonus = bonus

    def pay(self):
        """Return the pay in cents: hours and bonus."""
        return super().pay() + self.bonus


class Director(Manager):
    """A manager with a team."""

    def __init__(self, name, hourly, bonus, team):
        super().__init__(name, hourly, bonus)
        self.team = list(team)

    def pay(self):
        """Return the pay in cents: that of a manager, and something for each in the team."""
        return super().pay() + 1000 * len(self.team)

    def add(self, employee):
        """Put somebody into the team, once."""
        if employee in self.team:
            return False
        self.team.append(employee)

    def managers(self):
        """Return how many in the team are managers of any kind."""
        return len([member for member in self.team if isinstance(member, Manager)])
