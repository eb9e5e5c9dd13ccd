/**
 * The append-only record of every decision point and stage entry: entries (hashes and salted
 * commitments, schema {@code decision_log}), their readable openings (schema {@code casework}), the
 * Merkle tree over them, signed checkpoints, and the verifier that needs nothing but an export. It
 * serves the duty to give reasons and the audit of bias; it holds no diversity data.
 */
package org.evenhand.decisionlog;
