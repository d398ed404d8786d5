package ca.footing.need;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.PlaceRecords.PlaceRecord;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one person needs for one place, who looks after it, by when, and what was answered. */
@Entity
@Table(name = "need_request")
class NeedRequest {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    @EmbeddedColumnNaming("account_%s")
    private AccountId account;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    private String words = "";
    private String facilitatorWords = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "need_answer", joinColumns = @JoinColumn(name = "registration_id"))
    @MapKeyColumn(name = "question_id")
    @Column(name = "answer")
    private Map<UUID, String> answers = new HashMap<>();

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NeedState state;

    @EmbeddedColumnNaming("owner_%s")
    private @Nullable AccountId owner;

    private LocalDate dueOn;
    private String answer = "";
    private @Nullable Instant answeredAt;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant warnedAt;
    private Instant deleteAfter;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected NeedRequest() {}

    @SuppressWarnings("NullAway.Init")
    NeedRequest(PlaceRecord place, LocalDate dueOn, Instant deleteAfter, Instant now) {
        this.registration = place.registration();
        this.account = place.account();
        this.cohort = place.cohort();
        this.state = NeedState.REQUESTED;
        this.dueOn = dueOn;
        this.createdAt = now;
        this.changedAt = now;
        this.deleteAfter = deleteAfter;
    }

    /** Says it anew; an answer that was given before no longer fits, so whoever looks after it answers again. */
    void say(NeedDraft draft, LocalDate due, Instant now) {
        words = draft.words();
        facilitatorWords = draft.forFacilitators();
        answers.keySet().retainAll(ids(draft).keySet());
        answers.putAll(ids(draft));
        changedAt = now;
        dueOn = due;
        warnedAt = null;
        state = owner == null ? NeedState.REQUESTED : NeedState.IN_HAND;
    }

    /** @throws NeedTaken when somebody else looks after it */
    void take(AccountId staff) {
        if (owner != null && !owner.equals(staff)) {
            throw new NeedTaken();
        }
        hand(staff);
    }

    void hand(AccountId staff) {
        owner = staff;
        if (!state.isAnswered()) {
            state = NeedState.IN_HAND;
        }
    }

    void answer(boolean arranged, String text, Instant now) {
        state = arranged ? NeedState.ARRANGED : NeedState.NOT_POSSIBLE;
        answer = text;
        answeredAt = now;
    }

    void warned(Instant now) {
        warnedAt = now;
    }

    boolean isOwnedBy(AccountId staff) {
        return staff.equals(owner);
    }

    RegistrationId registration() {
        return registration;
    }

    AccountId account() {
        return account;
    }

    CohortId cohort() {
        return cohort;
    }

    NeedState state() {
        return state;
    }

    @Nullable
    AccountId owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String answer() {
        return answer;
    }

    Instant deleteAfter() {
        return deleteAfter;
    }

    NeedDraft said() {
        return new NeedDraft(
                words,
                facilitatorWords,
                answers.entrySet().stream()
                        .collect(Collectors.toMap(entry -> new NeedQuestionId(entry.getKey()), Map.Entry::getValue)));
    }

    private static Map<UUID, String> ids(NeedDraft draft) {
        return draft.answers().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }
}
