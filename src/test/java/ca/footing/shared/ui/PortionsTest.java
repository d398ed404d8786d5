package ca.footing.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.FootingTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@FootingTest
class PortionsTest extends SpringBrowserlessTest {
    private final List<Integer> seen = new ArrayList<>();

    @Test
    void showsFiftyAndThenFiftyMore() {
        show(120);
        assertThat(seen).hasSize(50).startsWith(1);
        assertThat(find(Span.class).withText("50 of 120 are shown.").exists()).isTrue();
        test(find(Button.class).withText("Show more").single()).click();
        assertThat(seen).hasSize(100);
        test(find(Button.class).withText("Show more").single()).click();
        assertThat(seen).hasSize(120).endsWith(120);
        assertThat(find(Button.class).withText("Show more").exists()).isFalse();
        assertThat(find(Span.class).withText("120 of 120 are shown.").exists()).isTrue();
    }

    @Test
    void aShortListStandsAlone() {
        show(50);
        assertThat(seen).hasSize(50);
        assertThat(find(Button.class).withText("Show more").exists()).isFalse();
    }

    private void show(int entries) {
        UI.getCurrent()
                .add(new Portions<>(IntStream.rangeClosed(1, entries).boxed().toList(), shown -> {
                    seen.clear();
                    seen.addAll(shown);
                    return new Span();
                }));
    }
}
