package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.List;
import java.util.Map;

/**
 * What is recorded of the places of a cohort.
 *
 * @param presence by place and session, with what was made up elsewhere
 * @param seats those elsewhere that are booked, the earliest first
 */
public record Recorded(Map<RegistrationId, Map<SessionId, Presence>> presence, List<CoveringSeat> seats) {}
