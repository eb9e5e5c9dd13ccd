/**
 * What lists cost at size: their pages fetched from a running product, their statements counted.
 */
package org.evenhand.tool.bench.lists;
