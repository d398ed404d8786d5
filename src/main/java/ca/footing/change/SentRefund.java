package ca.footing.change;

import ca.footing.payment.RefundId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** A refund that carries out a decision, and whether the card service took it. */
@Embeddable
record SentRefund(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "refund_id"))
        RefundId refund,

        boolean arrived) {}
