package ca.footing.group;

import ca.footing.document.DocumentSummary;

/** A document of an order. @param purchaseOrder the clinic's own order number; may be empty */
public record GroupBill(DocumentSummary document, String purchaseOrder) {}
