package ca.footing.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that carry a line. */
@Tag("strong")
class Strong extends HtmlContainer {}
