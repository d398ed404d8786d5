package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.Internal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may take a series. */
@Service
public class Eligibility {
    Eligibility() {}

    /** The person's standing with the rules of a series that are in force now. */
    @Internal
    @Transactional(readOnly = true)
    public Standing standing(SeriesId series, AccountId person) {
        throw new UnsupportedOperationException(series + " " + person);
    }
}
