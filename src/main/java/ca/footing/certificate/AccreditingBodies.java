package ca.footing.certificate;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForOwners;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.LocalizedText;
import ca.footing.tax.Seller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accrediting bodies and how they count, as data with dates and sources. */
@Service
@Transactional
public class AccreditingBodies {
    private final BodyRules rules;
    private final HourWords words;
    private final CurrentAccount current;
    private final Seller seller;
    private final Clock clock;

    AccreditingBodies(BodyRules rules, HourWords words, CurrentAccount current, Seller seller, Clock clock) {
        this.rules = rules;
        this.words = words;
        this.current = current;
        this.seller = seller;
        this.clock = clock;
    }

    /** All bodies, our own rule first. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<Body> bodies() {
        return rules.bodies();
    }

    /** Every rule that is or was in force or will be, the newest of each body first. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<BodyRule> rules() {
        return rules.all();
    }

    /** A rule in plain sentences. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public LocalizedText sentence(BodyRule rule) {
        return words.of(rule);
    }

    /** The first day from which a new rule may count. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public LocalDate firstDay() {
        return LocalDate.ofInstant(clock.instant(), seller.zone());
    }

    /**
     * From its day on a body counts by a new rule; cohorts that began before keep theirs.
     *
     * @throws BodyRuleInThePast for a day before today: what was promised then stays
     * @throws BodyRuleDateTaken when the body has a rule from that very day
     */
    @ForOwners
    public void change(BodyRule rule) {
        var now = clock.instant();
        if (rule.from().isBefore(firstDay())) {
            throw new BodyRuleInThePast();
        }
        if (!rules.add(rule, current.require().id(), now)) {
            throw new BodyRuleDateTaken();
        }
    }

    /**
     * Adds a body with the first rule that it counts by. From then on cohorts may name its approval; nothing of others changes.
     *
     * @throws BodyInvalid, BodyCodeTaken
     * @throws BodyRuleInThePast for a rule from a day before today
     */
    @ForOwners
    public void add(Body body, BodyRule first) {
        body.require();
        if (!first.body().equals(body.code())) {
            throw new BodyInvalid();
        }
        if (!rules.add(body)) {
            throw new BodyCodeTaken();
        }
        change(first);
    }
}
