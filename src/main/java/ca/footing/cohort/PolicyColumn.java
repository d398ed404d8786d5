package ca.footing.cohort;

import ca.footing.refund.RefundPolicy;
import ca.footing.refund.RefundTermsFormat;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A cohort keeps its refund policy as one text, in the form in which a purchase freezes it. */
@Converter
class PolicyColumn implements AttributeConverter<RefundPolicy, String> {
    @Override
    public String convertToDatabaseColumn(RefundPolicy policy) {
        return RefundTermsFormat.write(policy);
    }

    @Override
    public RefundPolicy convertToEntityAttribute(String kept) {
        return RefundTermsFormat.policy(kept);
    }
}
