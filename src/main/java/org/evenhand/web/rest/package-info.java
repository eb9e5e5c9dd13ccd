/**
 * What programs see under {@code /api/v1}: how a refusal and a fault are told to them (RFC 9457).
 * Resources themselves live with the screens of their room.
 */
package org.evenhand.web.rest;
