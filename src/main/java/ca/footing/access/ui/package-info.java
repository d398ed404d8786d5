/** What the access rules put into Vaadin's pages, and the screens that list and end sessions. */
@NullMarked
package ca.footing.access.ui;

import org.jspecify.annotations.NullMarked;
