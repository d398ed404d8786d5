package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.SignedLinks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaving the mails about a discussion by a link that stands in them, without a sign-in, and taking them up again. */
@Service
@Transactional
public class DigestLinks {
    private static final String PURPOSE = "discussion-digest";

    private final Promises promises;
    private final SignedLinks links;
    private final Cohorts cohorts;
    private final Clock clock;

    DigestLinks(Promises promises, SignedLinks links, Cohorts cohorts, Clock clock) {
        this.promises = promises;
        this.links = links;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** What the link in a person's mail ends with. @throws RecordNotFound when they never asked for these mails */
    @Internal
    @Transactional(readOnly = true)
    public String token(CohortId cohort, AccountId account) {
        return links.token(PURPOSE, promises.digest(cohort, account).orElseThrow(RecordNotFound::new));
    }

    /** Which discussion it is about; empty when we did not make that link, or the discussion is over. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<CohortSummary> byLink(String token) {
        return links.id(PURPOSE, token).flatMap(promises::cohort).flatMap(this::cohort);
    }

    /** Ends these mails, or takes them up again from now on; a second time changes nothing. Empty as {@link #byLink}. */
    @ForAnyone
    public Optional<CohortSummary> change(String token, boolean wanted) {
        return links.id(PURPOSE, token)
                .flatMap((UUID digest) -> promises.change(digest, wanted, clock.instant()))
                .flatMap(this::cohort);
    }

    private Optional<CohortSummary> cohort(CohortId id) {
        return Optional.ofNullable(cohorts.summaries(List.of(id)).get(id));
    }
}
