package ca.footing.document;

import ca.footing.account.AccountId;
import java.util.UUID;

/** A document got its number and is kept. Published in the issuing transaction, for the mail that brings it. */
public record DocumentIssued(DocumentId document, DocumentKind kind, UUID reference, AccountId payer, String number) {}
