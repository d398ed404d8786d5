package ca.footing.document;

import ca.footing.account.AccountId;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.shared.Tokens;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A document as it was issued; never changed. */
@Entity
@Immutable
@Table(name = "document")
class Document implements Persistable<DocumentId> {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private DocumentId id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DocumentKind kind;

    private String number;
    private boolean live;
    private Instant issuedAt;
    private Instant datedAt;
    private @Nullable LocalDate taxDate;
    private UUID reference;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "payer_id"))
    private AccountId payer;

    private String payerName;
    private String purchaseOrder;
    private String description;
    private String language;

    @Column(columnDefinition = "char(3)")
    private Currency currency;

    private long net;
    private long tax;
    private long total;
    private long exemptNet;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Province taxProvince;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "corrects_id"))
    private @Nullable DocumentId corrects;

    @Column(columnDefinition = "mediumtext")
    private String html;

    @Column(columnDefinition = "binary(32)")
    private byte[] sha256;

    @ElementCollection
    @CollectionTable(name = "document_tax", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<DocumentTax> taxes;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    /** @param taxDate the seller's day on which its tax counts; null when another document counts it */
    Document(DocumentContent content, @Nullable LocalDate taxDate, String html) {
        var draft = content.draft();
        this.id = DocumentId.next();
        this.kind = draft.kind();
        this.number = content.number();
        this.live = draft.live();
        this.issuedAt = content.issuedAt();
        this.datedAt = draft.at();
        this.taxDate = taxDate;
        this.reference = draft.reference();
        this.payer = draft.payer();
        this.payerName = draft.payerName();
        this.purchaseOrder = draft.purchaseOrder();
        this.description = draft.description();
        this.language = Languages.code(draft.locale());
        this.currency = draft.quote().total().currency();
        this.net = draft.quote().net().minor();
        this.tax = draft.quote().tax().minor();
        this.total = draft.quote().total().minor();
        this.exemptNet = draft.quote().exempt().minor();
        this.taxProvince = draft.quote().taxProvince();
        this.corrects = draft.corrects();
        this.html = html;
        this.sha256 = Tokens.hash(html);
        this.taxes = new ArrayList<>(
                draft.quote().taxes().stream().map(DocumentTax::of).toList());
        this.fresh = true;
    }

    @Override
    public DocumentId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    Money total() {
        return money(total);
    }

    DocumentSummary summary() {
        return new DocumentSummary(
                id,
                kind,
                number,
                issuedAt,
                reference,
                payer,
                payerName,
                description,
                money(net),
                money(tax),
                money(total),
                taxProvince,
                live,
                corrects);
    }

    IssuedDocument issued() {
        return new IssuedDocument(summary(), Languages.of(language), html);
    }

    private Money money(long minor) {
        return new Money(minor, currency);
    }
}
