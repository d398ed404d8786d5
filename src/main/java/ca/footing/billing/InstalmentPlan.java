package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An order that is paid in parts, as it was agreed when it was placed. */
@Entity
@Table(name = "instalment_plan")
class InstalmentPlan {
    private static final Duration LONGEST = Duration.ofDays(366);

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private PlanId id;

    @Version
    private @Nullable Integer version;

    private UUID orderId;
    private @Nullable UUID openOrder;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "buyer_id"))
    private AccountId buyer;

    private String buyerName;
    private String description;
    private String language;
    private String zone;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanStatus status;

    private Instant begunAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Instalment> parts;

    @SuppressWarnings("NullAway.Init")
    protected InstalmentPlan() {}

    InstalmentPlan(OrderRequest order, Instant now) {
        this.id = PlanId.next();
        this.orderId = order.reference();
        this.openOrder = order.reference();
        this.buyer = order.buyer();
        this.buyerName = order.buyerName();
        this.description = order.description();
        this.language = Languages.code(order.locale());
        this.zone = order.zone().getId();
        this.status = PlanStatus.PROPOSED;
        this.begunAt = now;
        this.parts = new ArrayList<>();
    }

    void add(String quote, Money amount, Instant dueAt) {
        parts.add(new Instalment(this, parts.size(), parts.isEmpty() ? orderId : null, quote, amount, dueAt));
    }

    PlanId id() {
        return id;
    }

    AccountId buyer() {
        return buyer;
    }

    PlanStatus status() {
        return status;
    }

    Locale locale() {
        return Languages.of(language);
    }

    Instalment first() {
        return parts.getFirst();
    }

    /** Brings the plan up to its parts. */
    void partPaid() {
        status = parts.stream().anyMatch(Instalment::isDue) ? PlanStatus.ACTIVE : PlanStatus.DONE;
    }

    /**
     * Gives more time for a part that is due.
     *
     * @throws InstalmentDecided when it is paid, or no longer asked for
     * @throws NewDayInvalid unless the day is later than now and than its present one, within a year, and not after
     *     the next part's
     */
    InstalmentRow postpone(InstalmentId id, LocalDate day, Instant now) {
        var part = parts.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var until = Schedule.endOf(day, ZoneId.of(zone));
        if (!part.isDue()) {
            throw new InstalmentDecided();
        }
        var next = parts.stream().skip(parts.indexOf(part) + 1L).findFirst();
        if (!until.isAfter(now)
                || !until.isAfter(part.dueAt())
                || until.isAfter(now.plus(LONGEST))
                || next.filter(later -> until.isAfter(later.dueAt())).isPresent()) {
            throw new NewDayInvalid();
        }
        part.moveTo(until);
        return part.row();
    }

    /** Nothing more is asked for; what was paid stays paid. */
    void cancel() {
        parts.forEach(Instalment::cancel);
        status = PlanStatus.CANCELLED;
        openOrder = null;
    }

    /** Whether it asks for the same amounts on the same days, in the same portions. */
    boolean isSameAs(List<PlannedPart> planned, List<String> quotes) {
        var mine = parts.stream().map(Instalment::quote).toList();
        var days = parts.stream().skip(1).map(Instalment::dueAt).toList();
        return mine.equals(quotes)
                && days.equals(planned.stream().skip(1).map(PlannedPart::dueAt).toList());
    }

    PlanDetails details() {
        return new PlanDetails(
                id,
                orderId,
                buyer,
                buyerName,
                description,
                ZoneId.of(zone),
                status,
                parts.stream().map(Instalment::row).toList());
    }
}
