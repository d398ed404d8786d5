package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;

/** What a person completed here before; answered by the module that knows. */
public interface EarlierTraining {
    boolean hasCompleted(AccountId person, SeriesId series);

    boolean hasCompleted(AccountId person, ModuleId module);
}
