package ca.footing.practice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers in tests what supervisors and learners would be told. */
@Component
class PracticeEvents {
    private final List<SignRequested> asked = new CopyOnWriteArrayList<>();
    private final List<BatchDecided> decided = new CopyOnWriteArrayList<>();

    @EventListener
    void on(SignRequested event) {
        asked.add(event);
    }

    @EventListener
    void on(BatchDecided event) {
        decided.add(event);
    }

    SignRequested lastTo(SupervisorId supervisor) {
        return asked.stream()
                .filter(event -> event.supervisor().id().equals(supervisor))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    List<BatchDecided> about(SignRequestId request) {
        return decided.stream().filter(event -> event.request().equals(request)).toList();
    }
}
