/** Screens of cohorts: the office's planning, facilitators' profiles, and a facilitator's own cohorts. */
@NullMarked
package ca.footing.cohort.ui;

import org.jspecify.annotations.NullMarked;
