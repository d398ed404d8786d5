package ca.footing.payment.sandbox;

/**
 * One request as it came over the wire.
 *
 * @param form the body, or the query of a GET, still encoded
 * @param idempotencyKey empty when there was none
 * @param key the authorization header
 */
record SandboxCall(String method, String path, String form, String idempotencyKey, String key) {
    boolean isPost() {
        return "POST".equals(method);
    }
}
