package ca.footing.triad.ui;

import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.DataTable;
import ca.footing.triad.PracticeGroup;
import ca.footing.triad.PracticeRole;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The people of one group with their role in each round. */
class GroupTable extends Composite<Div> {
    /** @param own whose line says "you"; null for facilitators */
    GroupTable(PracticeGroup group, int rounds, @Nullable RegistrationId own) {
        var columns = new ArrayList<String>();
        columns.add(getTranslation("triad.group.person"));
        IntStream.rangeClosed(1, rounds).forEach(round -> columns.add(getTranslation("triad.group.round", round)));
        var table = new DataTable(getTranslation("triad.group.title", group.number()), columns);
        group.members().forEach(member -> {
            var name = member.registration().equals(own)
                    ? getTranslation("triad.group.you", member.name())
                    : member.name();
            table.row(new Span(name), roles(member.roles()));
        });
        getContent().add(table);
    }

    private Component[] roles(List<PracticeRole> roles) {
        return roles.stream()
                .map(role -> new Span(getTranslation("triad.practiceRole." + role)))
                .toArray(Component[]::new);
    }
}
