package ca.footing.demo;

import java.util.List;

/**
 * One page of caught mail; public because the compiled page lives in a package of its own.
 *
 * @param total how many there are in all
 * @param page this one, from 1
 * @param pages how many pages there are, at least 1
 */
public record CaughtPage(List<CaughtMessage> messages, int total, int page, int pages) {}
