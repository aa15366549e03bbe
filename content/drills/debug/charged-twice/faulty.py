"""A client that tries again, and a service that charges each key once."""


class Service:
    def __init__(self):
        self.seen = set()
        self.charged = {}
        self.requests = 0

    def charge(self, key, name, cents, fate):
        """Whether the client hears an answer."""
        self.requests += 1
        if fate == "lost-request":
            return False
        if key not in self.seen:
            self.seen.add(key)
            self.charged[name] = self.charged.get(name, 0) + cents
        return fate != "lost-answer"


class Client:
    def __init__(self, service, attempts):
        self.service = service
        self.attempts = attempts
        self.made = 0

    def new_key(self):
        self.made += 1
        return "key-%d" % self.made

    def pay(self, name, cents, answers):
        """Whether the payment was confirmed."""
        for attempt in range(self.attempts):
            fate = answers[attempt] if attempt < len(answers) else "ok"
            key = self.new_key()
            if self.service.charge(key, name, cents, fate):
                return True
        return False


def charge_all(payments, attempts):
    service = Service()
    client = Client(service, attempts)
    confirmed = [name for name, cents, answers in payments if client.pay(name, cents, answers)]
    charged = [[name, service.charged[name]] for name in sorted(service.charged)]
    return [charged, confirmed, service.requests]
