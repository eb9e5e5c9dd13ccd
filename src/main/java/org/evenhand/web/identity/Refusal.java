package org.evenhand.web.identity;

/**
 * Why a request is not answered at all.
 *
 * @param status of HTTP
 * @param reason a plain sentence for the visitor; empty where the ordinary page for the status does
 */
record Refusal(int status, String reason) {}
