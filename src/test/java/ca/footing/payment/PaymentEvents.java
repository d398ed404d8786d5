package ca.footing.payment;

import ca.footing.document.DocumentIssued;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts what payments publish, by reference; a test may make the listener of one reference refuse. */
@Component
class PaymentEvents {
    private static final Map<UUID, List<Object>> SEEN = new ConcurrentHashMap<>();
    private static final Map<UUID, Consumer<PaymentSucceeded>> REACTIONS = new ConcurrentHashMap<>();

    static List<Class<?>> of(UUID reference) {
        return SEEN.getOrDefault(reference, List.of()).stream()
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    static void react(UUID reference, Consumer<PaymentSucceeded> reaction) {
        REACTIONS.put(reference, reaction);
    }

    @EventListener
    void on(PaymentSucceeded event) {
        REACTIONS.getOrDefault(event.reference(), _ -> {}).accept(event);
        seen(event.reference(), event);
    }

    @EventListener
    void on(PaymentProcessing event) {
        seen(event.reference(), event);
    }

    @EventListener
    void on(PaymentFailed event) {
        seen(event.reference(), event);
    }

    @EventListener
    void on(DocumentIssued event) {
        seen(event.reference(), event);
    }

    @EventListener
    void on(RefundSucceeded event) {
        seen(event.reference(), event);
    }

    @EventListener
    void on(RefundFailed event) {
        seen(event.reference(), event);
    }

    private static void seen(UUID reference, Object event) {
        SEEN.computeIfAbsent(reference, _ -> new CopyOnWriteArrayList<>()).add(event);
    }
}
