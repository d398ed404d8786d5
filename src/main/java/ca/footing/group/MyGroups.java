package ca.footing.group;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.Cohorts;
import ca.footing.document.Documents;
import ca.footing.shared.ForSignedIn;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a clinic ordered, and the bills of it. */
@Service
@ForSignedIn
public class MyGroups {
    private final GroupBook book;
    private final GroupSeats seats;
    private final Cohorts cohorts;
    private final Documents documents;
    private final CurrentAccount current;

    MyGroups(GroupBook book, GroupSeats seats, Cohorts cohorts, Documents documents, CurrentAccount current) {
        this.book = book;
        this.seats = seats;
        this.cohorts = cohorts;
        this.documents = documents;
        this.current = current;
    }

    /** The caller's orders, the latest first. */
    @Transactional(readOnly = true)
    public List<GroupRow> orders() {
        var orders = book.of(current.require());
        var summaries =
                cohorts.summaries(orders.stream().map(GroupOrder::cohort).toList());
        return orders.stream()
                .map(order -> {
                    var all = seats.of(order.id());
                    var accepted = all.stream()
                            .filter(seat -> seat.status() == GroupSeatStatus.ACCEPTED)
                            .count();
                    return new GroupRow(
                            order.id(),
                            Objects.requireNonNull(summaries.get(order.cohort())),
                            order.status(),
                            all.size(),
                            (int) accepted);
                })
                .toList();
    }

    /** All documents of the caller's orders, the latest first. */
    @Transactional(readOnly = true)
    public List<GroupBill> bills() {
        return book.of(current.require()).stream()
                .flatMap(order -> documents.of(order.id().id()).stream()
                        .map(document -> new GroupBill(document, order.purchaseOrder())))
                .sorted(Comparator.comparing((GroupBill bill) -> bill.document().issuedAt())
                        .reversed())
                .toList();
    }
}
