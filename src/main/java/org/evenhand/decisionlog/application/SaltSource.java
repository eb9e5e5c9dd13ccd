package org.evenhand.decisionlog.application;

/**
 * Where salts come from; injected, so that a replayed run makes the same log byte for byte. In the
 * product it is a cryptographically strong source.
 */
@FunctionalInterface
public interface SaltSource {
  /** 32 bytes that nobody can guess and that were never given before. */
  byte[] next();
}
