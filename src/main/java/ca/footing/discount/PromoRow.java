package ca.footing.discount;

/** A code as the office lists it. */
public record PromoRow(PromoCodeId id, PromoDraft terms, int used, boolean ended) {}
