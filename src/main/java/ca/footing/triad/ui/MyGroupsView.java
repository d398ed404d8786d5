package ca.footing.triad.ui;

import ca.footing.shared.Formats;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.triad.MyGroup;
import ca.footing.triad.OwnGroups;
import ca.footing.triad.TriadRoutes;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The practice groups that a person is in, and whom they do not want to be with. */
@Route(TriadRoutes.MINE)
@Menu(title = "triad.mine.menu", order = 13)
@PermitAll
class MyGroupsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OwnGroups groups;

    MyGroupsView(OwnGroups groups) {
        this.groups = groups;
        addClassNames("page", "narrow", "my-groups-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("triad.mine.title");
    }

    private void show() {
        removeAll();
        add(Page.of(
                "page-head", new H1(getTranslation("triad.mine.title")), Page.lede(getTranslation("triad.mine.lede"))));
        var mine = groups.mine();
        mine.forEach(group -> add(section(group)));
        if (mine.isEmpty()) {
            add(Page.empty(getTranslation("triad.mine.noneTitle"), getTranslation("triad.mine.none")));
        }
        var colleagues = groups.colleagues();
        if (!colleagues.isEmpty()) {
            add(new ApartSection(
                    colleagues,
                    groups.apart(),
                    other -> {
                        groups.keepApart(other);
                        show();
                        Notify.done(getTranslation("triad.apart.kept"));
                    },
                    other -> {
                        groups.takeBack(other);
                        show();
                    }));
        }
    }

    private Section section(MyGroup mine) {
        var time = mine.session().time();
        var rounds = mine.group().members().stream()
                .mapToInt(member -> member.roles().size())
                .max()
                .orElse(0);
        var section = new Section(
                new H2(getTranslation(
                        "triad.mine.session",
                        mine.session().title().in(getLocale()),
                        Formats.date(time.start().toLocalDate(), getLocale()))),
                Page.fine(getTranslation(
                        "triad.mine.group",
                        mine.series().in(getLocale()),
                        mine.group().number(),
                        mine.roundMinutes())),
                new GroupTable(mine.group(), rounds, mine.own()));
        section.addClassName("stack");
        return section;
    }
}
