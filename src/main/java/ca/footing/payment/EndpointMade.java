package ca.footing.payment;

/** A webhook endpoint that was just made at Stripe. @param secret told this once; it belongs into the environment */
public record EndpointMade(String id, String url, String apiVersion, String secret) {}
