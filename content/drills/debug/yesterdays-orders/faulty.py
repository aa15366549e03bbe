"""Orders counted by the civil day of a place."""

MINUTE = 60
DAY = 24 * 60 * MINUTE


def civil_date(days):
    """The date that many days after 1970-01-01 (Howard Hinnant's algorithm)."""
    days += 719468
    era = days // 146097
    of_era = days - era * 146097
    year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * of_year + 2) // 153
    day = of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    year = year_of_era + era * 400 + (1 if month <= 2 else 0)
    return "%04d-%02d-%02d" % (year, month, day)


def local_day(instant, offset):
    """The civil day, counted from 1970-01-01, on which an instant falls at a place."""
    return instant // DAY + offset * MINUTE // DAY


def orders_per_day(orders, offset):
    found = {}
    for instant, cents in orders:
        day = local_day(instant, offset)
        count, total = found.get(day, (0, 0))
        found[day] = (count + 1, total + cents)
    return [[civil_date(day), *found[day]] for day in sorted(found)]
