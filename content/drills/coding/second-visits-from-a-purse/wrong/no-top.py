def visits_made(parcels, purse, price, reserve, tries):
    most = purse
    visits = []
    for absent, urgent in parcels:
        floor = 0 if urgent else reserve
        # An urgent parcel may have left less than the reserve: then nothing can be paid.
        payable = max(0, purse - floor) // price
        further = min(absent, tries - 1, payable)
        purse -= further * price
        if absent == 0:
            purse = purse + 1
        visits.append(1 + further if further == absent else -(1 + further))
    return visits
