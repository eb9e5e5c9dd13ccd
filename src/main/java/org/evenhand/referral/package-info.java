/**
 * A concern arrives, is recorded as it was said, matched to the register, screened for risk, and
 * accepted or turned away (the pre-triage test). This is the identified lane: it must know who it
 * is about. It serves the duty to consider any concern about a registered person and the standard
 * that anyone can raise one.
 */
package org.evenhand.referral;
