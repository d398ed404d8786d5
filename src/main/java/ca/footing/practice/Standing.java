package ca.footing.practice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What is recorded of a supervisor on the day of a supervision. It says "recorded", never "accepted": the college decides
 * case by case.
 */
public record Standing(LocalDate day, List<CredentialKind> recorded, List<CredentialKind> missing) {
    static Standing on(LocalDate day, Collection<Credential> credentials) {
        var recorded = Arrays.stream(CredentialKind.values())
                .filter(kind -> credentials.stream()
                        .anyMatch(credential -> credential.kind() == kind && credential.holdsOn(day)))
                .toList();
        var missing = Arrays.stream(CredentialKind.values())
                .filter(kind -> !recorded.contains(kind))
                .toList();
        return new Standing(day, recorded, missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
