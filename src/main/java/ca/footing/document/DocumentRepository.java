package ca.footing.document;

import ca.footing.account.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, DocumentId> {
    String ROW = """
            select new ca.footing.document.DocumentSummary(d.id, d.kind, d.number, d.issuedAt, d.reference, d.payer,
                d.payerName, d.description, new ca.footing.shared.Money(d.net, d.currency),
                new ca.footing.shared.Money(d.tax, d.currency), new ca.footing.shared.Money(d.total, d.currency),
                d.taxProvince, d.live, d.corrects)
            from Document d
            """;

    Document save(Document document);

    Optional<Document> findById(DocumentId id);

    @Query(ROW + "where d.id = :id")
    Optional<DocumentSummary> row(DocumentId id);

    @Query(ROW + "where d.reference = :reference order by d.issuedAt, d.number")
    List<DocumentSummary> rows(UUID reference);

    @Query(ROW + "where d.payer = :payer order by d.issuedAt desc, d.number desc")
    List<DocumentSummary> rows(AccountId payer);

    @Query(ROW + """
            where (:kind is null or d.kind = :kind)
                and (d.payerName like :text escape '!' or d.description like :text escape '!'
                    or d.number like :text escape '!' or d.purchaseOrder like :text escape '!')
            order by d.issuedAt desc, d.number desc
            """)
    List<DocumentSummary> rows(@Nullable DocumentKind kind, String text, Limit limit);
}
