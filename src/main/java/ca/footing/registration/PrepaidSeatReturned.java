package ca.footing.registration;

import java.util.UUID;

/**
 * A place ended that somebody else had paid for; its seat is still held and theirs again. Published in that transaction.
 *
 * @param reference of what was paid
 */
public record PrepaidSeatReturned(RegistrationId registration, UUID reference) {}
