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

/** The frame of every screen: skip link, banners, header with navigation, content, footer. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String CONTENT = "content";

    private final List<FramePiece> pieces;
    private final Div place = new Div();
    private final Div banners = new Div();
    private SiteHeader header;

    MainLayout(List<FramePiece> pieces) {
        this.pieces = pieces.stream()
                .sorted(Comparator.comparingInt(FramePiece::order))
                .toList();
        var skip = new Anchor("#" + CONTENT, getTranslation("shared.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        header = new SiteHeader(made(FramePiece.Place.HEADER));
        place.addClassName("site-content");
        banners.add(made(FramePiece.Place.BANNER));
        addClassName("site-frame");
        add(skip, banners, header, place, new SiteFooter());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        place.getElement().removeAllChildren();
        content.getElement().setAttribute("id", CONTENT).setAttribute("tabindex", "-1");
        place.getElement().appendChild(content.getElement());
    }

    /** The navigation depends on who is signed in, and marks where one is. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var renewed = new SiteHeader(made(FramePiece.Place.HEADER));
        replace(header, renewed);
        header = renewed;
        header.markCurrent(event.getLocation().getPath());
    }

    private List<Component> made(FramePiece.Place where) {
        return pieces.stream()
                .filter(piece -> piece.place() == where)
                .map(FramePiece::create)
                .toList();
    }
}
