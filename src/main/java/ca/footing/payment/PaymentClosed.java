package ca.footing.payment;

import java.util.UUID;

/** A payment was given up or refused without any money: what was set aside for it is free again. */
public record PaymentClosed(PaymentId payment, UUID reference) {}
