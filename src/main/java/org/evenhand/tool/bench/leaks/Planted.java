package org.evenhand.tool.bench.leaks;

/** A file with something hidden in it. */
record Planted(String fileName, byte[] bytes) {}
