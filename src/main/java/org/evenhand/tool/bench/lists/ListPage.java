package org.evenhand.tool.bench.lists;

/**
 * A page of a list.
 *
 * @param name what it is, in words
 * @param account who looks at it; empty for the public
 * @param path its path and query
 */
public record ListPage(String name, String account, String path) {}
