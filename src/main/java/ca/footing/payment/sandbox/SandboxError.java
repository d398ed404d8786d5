package ca.footing.payment.sandbox;

import tools.jackson.databind.json.JsonMapper;

/** A refusal in the shape of Stripe's errors. */
class SandboxError extends RuntimeException {
    private final int status;
    private final String type;
    private final String code;
    private final String param;

    private SandboxError(int status, String type, String code, String param, String message) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    static SandboxError invalid(String code, String param, String message) {
        return new SandboxError(400, "invalid_request_error", code, param, message);
    }

    static SandboxError missing(String kind, String id) {
        return new SandboxError(
                404, "invalid_request_error", "resource_missing", "id", "No such " + kind + ": '" + id + "'");
    }

    static SandboxError noEndpoint(SandboxCall call) {
        return new SandboxError(
                404,
                "invalid_request_error",
                "",
                "",
                "Unrecognized request URL (" + call.method() + ": " + call.path() + ").");
    }

    static SandboxError wrongKey() {
        return new SandboxError(401, "invalid_request_error", "", "", "Invalid API Key provided");
    }

    static SandboxError keyReused() {
        return new SandboxError(
                400,
                "idempotency_error",
                "",
                "",
                "Keys for idempotent requests can only be used with the same parameters they were first used with.");
    }

    static SandboxError keyInUse() {
        return new SandboxError(
                409,
                "invalid_request_error",
                "idempotency_key_in_use",
                "",
                "There is currently another in-progress request using this Idempotent Key.");
    }

    SandboxReply reply(JsonMapper json) {
        var body = json.createObjectNode();
        var error = body.putObject("error");
        error.put("type", type).put("message", getMessage());
        if (!code.isEmpty()) {
            error.put("code", code);
        }
        if (!param.isEmpty()) {
            error.put("param", param);
        }
        return new SandboxReply(status, body.toString(), false);
    }
}
