/**
 * The register: who is registered, under which number and names, with which status on any day, who
 * employs them, and what orders have annotated. It is fed by the regulator's own register through
 * an import and is the place where a concern is matched to a person. It decides nothing about a
 * concern; it says what was true of somebody on a day. It serves the duty to keep and publish a
 * register (Children and Social Work Act 2017 s.39) and the proof of service at the address that
 * the register holds.
 */
package org.evenhand.register;
