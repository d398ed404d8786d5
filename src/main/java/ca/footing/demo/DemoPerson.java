package ca.footing.demo;

import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Province;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the demo's files write them; what a learner or a facilitator lacks is null. */
record DemoPerson(
        @Nullable String key,
        String legalName,
        String preferredName,
        String pronouns,
        String email,
        @Nullable String credentials,
        @Nullable String registrationNumber,
        @Nullable College college,
        @Nullable Province province,
        @Nullable Category category,
        @Nullable String language,
        @Nullable LocalizedText bio,
        @Nullable LocalizedText conflictOfInterest) {
    /** All people of the demo. */
    record All(List<DemoPerson> facilitators, DemoPerson registrar, DemoPerson owner, List<DemoPerson> learners) {}
}
