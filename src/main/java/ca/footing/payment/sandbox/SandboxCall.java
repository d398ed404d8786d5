package ca.footing.payment.sandbox;

/**
 * One request as it came over the wire.
 *
 * @param form the body, or the query of a GET, still encoded
 * @param idempotencyKey empty when there was none
 */
record SandboxCall(String method, String path, String form, String idempotencyKey) {
    boolean isPost() {
        return "POST".equals(method);
    }
}
