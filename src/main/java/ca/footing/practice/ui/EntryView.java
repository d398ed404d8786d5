package ca.footing.practice.ui;

import ca.footing.practice.EntryId;
import ca.footing.practice.EntryRow;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.PracticePlaces;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.Signatures;
import ca.footing.practice.Supervisors;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry: written anew, changed, looked at while it is signed, or corrected by an addendum. */
@Route(PracticeRoutes.ENTRY)
@RouteAlias(PracticeRoutes.NEW)
@PermitAll
class EntryView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PracticeLog log;
    private final transient Supervisors supervisors;
    private final transient EntryUndoing undoing;
    private final transient PracticePlaces places;
    private final Div page = new Div();
    private String title = "";
    private @Nullable EntryRow shown;
    private EntryForm form = new EntryForm();

    EntryView(PracticeLog log, Supervisors supervisors, Signatures signatures, PracticePlaces places) {
        this.log = log;
        this.supervisors = supervisors;
        this.undoing = new EntryUndoing(log, signatures, this::leave);
        this.places = places;
        page.addClassNames("form-page");
        addClassNames("entry-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameter = event.getRouteParameters().get("entryId");
        shown = parameter
                .map(id -> log.entry(Ids.parse(id).map(EntryId::new).orElseThrow(RecordNotFound::new)))
                .orElse(null);
        title = getTranslation("practice.entry." + (shown == null ? "new" : EntryBanners.purpose(shown.status())));
        form = new EntryForm();
        form.offer(supervisors.mine(), places.mine());
        if (shown != null) {
            form.show(shown);
        }
        removeAll();
        add(
                Page.breadcrumbs(new Anchor(PracticeRoutes.HOME, getTranslation("practice.home.title"))),
                Page.of("page-head", new H1(title)),
                page);
        build();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void build() {
        page.removeAll();
        var entry = shown;
        if (entry == null || entry.status() == EntryStatus.OPEN || entry.status() == EntryStatus.RETURNED) {
            EntryBanners.returned(entry).ifPresent(page::add);
            page.add(form, actions(button("action.save", this::save), entry == null ? null : undoing.remove(entry)));
        } else if (entry.status() == EntryStatus.APPROVED && entry.corrects() == null) {
            page.add(EntryBanners.locked());
            page.add(form, actions(button("practice.entry.addendumSave", () -> correct(entry)), undoing.purge(entry)));
        } else {
            form.lock();
            page.add(EntryBanners.lies());
            page.add(form, actions(undoing.takeBack(entry), undoing.purge(entry)));
        }
    }

    private void save() {
        form.value().ifPresent(draft -> {
            if (shown == null) {
                log.enter(draft);
            } else {
                log.change(shown.id(), draft);
            }
            leave("practice.entry.saved");
        });
    }

    private void correct(EntryRow entry) {
        form.value().ifPresent(draft -> {
            log.correct(entry.id(), draft);
            leave("practice.entry.addendumSaved");
        });
    }

    private void leave(String done) {
        Notify.done(getTranslation(done));
        getUI().ifPresent(ui -> ui.navigate(PracticeRoutes.HOME));
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div actions(@Nullable Button... buttons) {
        var actions = Page.of("form-actions");
        Stream.of(buttons).filter(Objects::nonNull).forEach(actions::add);
        actions.add(new Anchor(PracticeRoutes.HOME, getTranslation("action.cancel")));
        return actions;
    }
}
