package ca.footing.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of every screen: skip link, banners, header with navigation, content, footer. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String CONTENT = "content";

    private final List<FramePiece> pieces;
    private final Div headerPlace = new Div();
    private final Div contentPlace = new Div();

    MainLayout(List<FramePiece> pieces) {
        this.pieces = pieces.stream()
                .sorted(Comparator.comparingInt(FramePiece::order))
                .toList();
        var skip = new Anchor("#" + CONTENT, getTranslation("shared.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        var banners = new Div();
        banners.add(made(FramePiece.Place.BANNER));
        contentPlace.addClassName("site-content");
        addClassName("shell");
        add(skip, banners, headerPlace, contentPlace, new SiteFooter());
    }

    /** Every view is the page's {@code main} landmark and the target of the skip link. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().setAttribute("id", CONTENT).setAttribute("tabindex", "-1");
        contentPlace.getElement().removeAllChildren();
        contentPlace.getElement().appendChild(content.getElement());
        if (content instanceof Component view && content instanceof UnsavedChanges changes) {
            Unsaved.guard(view, changes::hasUnsavedChanges);
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        contentPlace.getElement().removeAllChildren();
    }

    /** The navigation depends on who is signed in and where one is. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        headerPlace.removeAll();
        headerPlace.add(new SiteHeader(
                made(FramePiece.Place.HEADER), event.getLocation().getPath()));
    }

    private List<Component> made(FramePiece.Place where) {
        return pieces.stream()
                .filter(piece -> piece.place() == where)
                .map(FramePiece::create)
                .toList();
    }
}
