package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files of requests in the database, where every node sees them and no web server does. */
@Component
@Transactional
class EvidenceShelf {
    private static final int MOST_FILES = 5;
    private static final int AT_ONCE = 200;

    private final EvidenceRepository files;
    private final ApplicationRepository applications;
    private final History history;
    private final EligibilitySettings settings;
    private final Clock clock;

    EvidenceShelf(
            EvidenceRepository files,
            ApplicationRepository applications,
            History history,
            EligibilitySettings settings,
            Clock clock) {
        this.files = files;
        this.applications = applications;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    List<EvidenceRow> rows(ApplicationId application) {
        return files.rows(application);
    }

    boolean isEmpty(ApplicationId application) {
        return files.countOf(application) == 0;
    }

    void add(Application request, String fileName, byte[] content, AccountId person) {
        request.requireWithPerson();
        if (files.countOf(request.id()) >= MOST_FILES) {
            throw new TooMuchEvidence();
        }
        files.save(new Evidence(request.id(), fileName, content, clock.instant()));
        history.note(request.id(), HistoryKind.EVIDENCE_ADDED, person, "");
    }

    void remove(EvidenceId id, AccountId person) {
        var file = files.findById(id).orElseThrow(RecordNotFound::new);
        var request = applications
                .findLocked(file.application())
                .filter(found -> found.account().equals(person))
                .orElseThrow(RecordNotFound::new);
        request.requireWithPerson();
        files.delete(file);
        history.note(request.id(), HistoryKind.EVIDENCE_REMOVED, person, "");
    }

    /**
     * Hands a file to its owner, or to somebody of the office, which is noted.
     *
     * @throws RecordNotFound for anyone else
     */
    EvidenceFile open(EvidenceId id, AccountId reader, boolean isOffice) {
        var file = files.findById(id).orElseThrow(RecordNotFound::new);
        var owner = applications.findById(file.application()).orElseThrow().account();
        if (!owner.equals(reader)) {
            if (!isOffice) {
                throw new RecordNotFound();
            }
            history.note(file.application(), HistoryKind.EVIDENCE_VIEWED, reader, "");
        }
        return file.file();
    }

    /** Deletes files some time after the decision, and those of drafts that were left. */
    void purge() {
        var before = clock.instant().minus(settings.evidenceKept());
        applications.findWithOldEvidence(before, Limit.of(AT_ONCE)).forEach(application -> {
            var deleted = files.deleteOf(application);
            history.note(application, HistoryKind.EVIDENCE_DELETED, null, String.valueOf(deleted));
        });
    }
}
